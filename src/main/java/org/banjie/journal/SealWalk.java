package org.banjie.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.banjie.journal.Seals.Seal;
import org.banjie.journal.Verification.Broken;
import org.banjie.journal.Verification.Fault;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Goes along the seals by number, beside their lines in the ledger outside, and stops at the first fault. */
final class SealWalk implements ResultSetExtractor<Optional<Broken>> {

    private final Seals seals;
    private final Codes codes;
    private final SealLedger.Reading ledger;
    private Seal last = new Seal(0, Codes.START);
    private Optional<Seal> line;

    SealWalk(Seals seals, Codes codes, SealLedger.Reading ledger) {
        this.seals = seals;
        this.codes = codes;
        this.ledger = ledger;
        this.line = ledger.next();
    }

    @Override
    public Optional<Broken> extractData(ResultSet rs) throws SQLException {
        Optional<Broken> broken = Optional.empty();
        while (broken.isEmpty() && rs.next()) broken = hold(rs);
        // what is left in the ledger is not in the database
        return broken.or(() -> line.filter(left -> left.number() > last.number())
                .map(left -> new Broken("", left.number(), Fault.SEAL_GONE)));
    }

    private Optional<Broken> hold(ResultSet rs) throws SQLException {
        var seal = new Seal(rs.getLong("number"), rs.getBytes("mac"));
        if (seal.number() != last.number() + 1) return fault(last.number() + 1, Fault.SEAL_GONE);
        var digest = seals.digest(seal.number());
        var code = codes.seal(
                last.mac(),
                seal.number(),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                rs.getInt("chains"),
                digest);
        if (!Arrays.equals(code, seal.mac()) || !agreesWithLedger(seal)) {
            return fault(seal.number(), Fault.SEAL_CHANGED);
        }
        last = seal;
        return Optional.empty();
    }

    private boolean agreesWithLedger(Seal seal) {
        while (line.isPresent() && line.get().number() < seal.number()) line = ledger.next();
        return line.isEmpty()
                || line.get().number() != seal.number()
                || Arrays.equals(line.get().mac(), seal.mac());
    }

    private Optional<Broken> fault(long number, Fault fault) {
        return Optional.of(new Broken("", number, fault));
    }
}
