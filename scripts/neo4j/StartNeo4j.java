import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * Starts Neo4j Community with Bolt on 127.0.0.1 and prints "ready" once the password is set.
 * Arguments: home port. The password comes from NEO4J_PASSWORD, since arguments are visible to every user of the machine.
 * Stops on SIGTERM, and when standard input ends: so it never outlives the process that started it.
 */
public class StartNeo4j {
  private static final String HAS_DEFAULT_PASSWORD =
      "SHOW USERS YIELD user, passwordChangeRequired WHERE user = 'neo4j' AND passwordChangeRequired RETURN user";

  public static void main(String[] args) throws Exception {
    var address = new SocketAddress("127.0.0.1", Integer.parseInt(args[1]));
    var password = System.getenv("NEO4J_PASSWORD");
    if (password == null || password.length() < 8) throw new IllegalArgumentException("NEO4J_PASSWORD needs 8 characters or more.");
    var service = new DatabaseManagementServiceBuilder(Path.of(args[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    // The same password a second time is refused, so it is set only while the one of a new home stands.
    var system = service.database("system");
    if (system.executeTransactionally(HAS_DEFAULT_PASSWORD, Map.of(), rows -> rows.hasNext()))
      system.executeTransactionally("ALTER USER neo4j SET PASSWORD $p CHANGE NOT REQUIRED", Map.of("p", password));
    System.out.println("ready");
    while (System.in.read() != -1) {}
    System.exit(0);
  }
}
