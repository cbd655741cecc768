package org.banjie.vault;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings every sealed value under the newest key after one was added to the key file, beside the first users: a value
 * still under an older key opens just as well.
 */
@Component
@Planned(name = "vault.rotate")
class Rotation implements Work {

    private static final Logger log = LoggerFactory.getLogger(Rotation.class);

    private final Vault vault;
    private final Reseal reseal;
    private final List<SealedColumn> columns;

    Rotation(Vault vault, Reseal reseal, List<SealedColumn> columns) {
        this.vault = vault;
        this.reseal = reseal;
        this.columns = columns;
    }

    @Override
    public boolean piece(Shift shift) {
        reseal(shift);
        return false;
    }

    /** Seals anew whatever is under an older key, and says how many values of which column. */
    Map<String, Integer> reseal(Shift shift) {
        Map<String, Integer> done = new TreeMap<>();
        columns.forEach(column -> {
            var count = all(column, shift);
            if (count > 0) {
                log.info("Sealed anew with the newest key: {} of {}", count, column);
                done.put(column.toString(), count);
            }
        });
        return done;
    }

    /** A row that somebody changed meanwhile may have moved to a page that was read already: until a pass finds none. */
    private int all(SealedColumn column, Shift shift) {
        var all = 0;
        for (var some = reseal.pass(column, vault, shift); some > 0; some = reseal.pass(column, vault, shift)) {
            all += some;
        }
        return all;
    }
}
