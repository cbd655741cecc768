package org.banjie.assistance.monitoring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Writes many rows by COPY, some ten times as fast as inserts, inside the current transaction. */
@Component
public class BulkCopy {

    private final DataSource database;

    BulkCopy(DataSource database) {
        this.database = database;
    }

    /**
     * @param sql {@code copy table (columns) from stdin}
     * @param rows in the text format of COPY: cells apart by tabs, rows by line ends
     */
    public void write(String sql, CharSequence rows) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            var bytes = new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8));
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, bytes, 1 << 16);
        } catch (SQLException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /** What is wrong with the rows will be wrong the next time too; everything else may pass. */
    private static DataAccessException refused(SQLException e) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        return state.startsWith("22") || state.startsWith("23")
                ? new DataIntegrityViolationException("COPY was refused", e)
                : new DataAccessResourceFailureException("COPY was refused", e);
    }
}
