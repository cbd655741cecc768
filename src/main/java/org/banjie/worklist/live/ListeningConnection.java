package org.banjie.worklist.live;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** A connection of its own on which the database says that something has changed: one of the pool would be missed there. */
final class ListeningConnection implements AutoCloseable {

    /** By this name an administrator finds it in pg_stat_activity. */
    static final String NAME = "banjie-live";

    private final Connection connection;

    private ListeningConnection(Connection connection) {
        this.connection = connection;
    }

    static ListeningConnection to(DataSource database) throws SQLException {
        var pool = database.unwrap(HikariDataSource.class);
        var settings = new Properties();
        settings.putAll(pool.getDataSourceProperties());
        settings.setProperty("user", pool.getUsername());
        settings.setProperty("password", pool.getPassword());
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("connectTimeout", "10");
        var connection = DriverManager.getConnection(pool.getJdbcUrl(), settings);
        try (var listen = connection.createStatement()) {
            // what the address says of the name would win over a property
            listen.execute("set application_name = '" + NAME + "'");
            listen.execute("listen " + Changes.CHANNEL);
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
        return new ListeningConnection(connection);
    }

    /** Returns when something was said, or after that time. @throws SQLException when the connection is gone */
    void await(int millis) throws SQLException {
        var said = connection.unwrap(PGConnection.class).getNotifications(millis);
        if (said != null && said.length > 0) return;
        try (var alive = connection.createStatement()) {
            alive.execute("select 1");
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            // it is not used any more
        }
    }
}
