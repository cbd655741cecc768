package org.banjie.words;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.DatabaseException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;

/** Gives rows that were there before it the {@link NameOrder} of their names, some at a time along their key. */
public abstract class NameOrderFilled implements CustomTaskChange {

    private static final int AT_ONCE = 1000;

    private final String table;
    private final String key;
    private final String name;
    private final String order;

    /** @param order the column that is to be filled */
    protected NameOrderFilled(String table, String key, String name, String order) {
        this.table = table;
        this.key = key;
        this.name = name;
        this.order = order;
    }

    @Override
    public void execute(Database database) throws CustomChangeException {
        var connection = (JdbcConnection) database.getConnection();
        var rows = "select %2$s::text, %3$s from %1$s where %2$s::text > ? order by %2$s::text limit %4$d"
                .formatted(table, key, name, AT_ONCE);
        var change = "update %s set %s = ? where %s::text = ?".formatted(table, order, key);
        try (var read = connection.prepareStatement(rows);
                var write = connection.prepareStatement(change)) {
            var last = "";
            while (last != null) last = fill(read, write, last);
        } catch (SQLException | DatabaseException e) {
            throw new CustomChangeException(e);
        }
    }

    /** The last key of these rows; null where there were none. */
    private static String fill(PreparedStatement read, PreparedStatement write, String after) throws SQLException {
        read.setString(1, after);
        String last = null;
        try (var row = read.executeQuery()) {
            while (row.next()) {
                last = row.getString(1);
                write.setBytes(1, NameOrder.key(row.getString(2)));
                write.setString(2, last);
                write.addBatch();
            }
        }
        write.executeBatch();
        return last;
    }

    @Override
    public String getConfirmationMessage() {
        return "names of " + table + " are in order";
    }

    @Override
    public void setUp() {}

    @Override
    public void setFileOpener(ResourceAccessor files) {}

    @Override
    public ValidationErrors validate(Database database) {
        return new ValidationErrors();
    }
}
