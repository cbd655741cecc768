package org.banjie.embedded.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.banjie.embedded.HomeLock;
import org.banjie.refusal.StartRefused;

/** A program that writes numbers into an embedded database, and prints each once it is committed, until it is killed. */
final class Writer {

    private Writer() {}

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        try (var held = HomeLock.take(home);
                var cluster = Cluster.start(home, Map.of())) {
            write(cluster);
        } catch (StartRefused refused) {
            System.out.println("refused " + refused.getMessage());
            System.exit(1);
        }
    }

    private static void write(Cluster cluster) throws Exception {
        try (var connection = DriverManager.getConnection(cluster.url("banjie"), Cluster.USER, cluster.password());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists number (n int primary key)");
            var last = statement.executeQuery("select coalesce(max(n), 0), count(*) from number");
            last.next();
            var n = last.getInt(1);
            System.out.println("found " + n + " " + last.getInt(2));
            while (true) {
                statement.execute("insert into number values (" + ++n + ")");
                System.out.println("wrote " + n);
            }
        }
    }
}
