package org.banjie.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.banjie.journal.Verification.Broken;
import org.banjie.journal.Verification.Fault;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Goes along entries ordered by chain and place, each with the end of its chain, and stops at the first fault. */
final class ChainWalk implements ResultSetExtractor<Optional<Broken>> {

    private static final int SAY_EVERY = 5000;

    private final JournalEntries entries;
    private final Codes codes;
    private final LongConsumer progress;
    private long checked;
    private String chain = "";
    private long seq;
    private byte[] mac = Codes.START;
    private long length;
    private byte[] head = Codes.START;

    ChainWalk(JournalEntries entries, Codes codes, LongConsumer progress) {
        this.entries = entries;
        this.codes = codes;
        this.progress = progress;
    }

    /** How many entries were read so far. */
    long checked() {
        return checked;
    }

    @Override
    public Optional<Broken> extractData(ResultSet rs) throws SQLException {
        Optional<Broken> broken = Optional.empty();
        while (broken.isEmpty() && rs.next()) broken = step(rs);
        return broken.or(this::end);
    }

    private Optional<Broken> step(ResultSet rs) throws SQLException {
        var entry = entries.entry(rs);
        if (!entry.chain().equals(chain)) {
            var before = end();
            if (before.isPresent()) return before;
            enter(entry.chain(), rs);
        }
        return rs.getBytes("head") == null ? fault(Fault.CHAIN_GONE, entry.seq()) : hold(entry, rs.getBytes("mac"));
    }

    private Optional<Broken> hold(JournalEntry entry, byte[] recorded) {
        if (++checked % SAY_EVERY == 0) progress.accept(checked);
        if (entry.seq() != seq + 1) return fault(Fault.ENTRY_GONE, seq + 1);
        if (!Arrays.equals(codes.entry(mac, entry), recorded)) return fault(Fault.ENTRY_CHANGED, entry.seq());
        seq = entry.seq();
        mac = recorded;
        return Optional.empty();
    }

    /** The chain left behind must end where its end is marked. */
    private Optional<Broken> end() {
        return seq == length && Arrays.equals(mac, head) ? Optional.empty() : fault(Fault.TAIL_GONE, seq + 1);
    }

    private void enter(String next, ResultSet rs) throws SQLException {
        chain = next;
        seq = 0;
        mac = Codes.START;
        length = rs.getLong("length");
        head = rs.getBytes("head");
    }

    private Optional<Broken> fault(Fault fault, long at) {
        // the end of this chain is not looked at any more
        length = seq;
        head = mac;
        return Optional.of(new Broken(chain, at, fault));
    }
}
