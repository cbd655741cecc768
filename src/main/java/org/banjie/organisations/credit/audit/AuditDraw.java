package org.banjie.organisations.credit.audit;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.banjie.lots.Draw;

/**
 * A drawing of lots for spot audits: of organisations, and of those who inspect them.
 *
 * @param round the how manieth of its year
 * @param drawn the lots of the organisations
 * @param poolHash SHA-256 of the inspectors' accounts
 * @param inspectors how many visit each
 */
public record AuditDraw(long id, int year, int round, Draw drawn, byte[] poolHash, int inspectors) {

    /** The kind of case that each organisation drawn becomes. */
    public static final String KIND = "audit";

    AuditDraw withId(long given) {
        return new AuditDraw(given, year, round, drawn, poolHash, inspectors);
    }

    public String poolHex() {
        return HexFormat.of().formatHex(poolHash);
    }

    String chain() {
        return "audit/draw/" + year + "/" + round;
    }

    /** What is told of it at once and for good. */
    Map<String, String> told() {
        var told = new HashMap<>(drawn.told());
        told.put("pool", poolHex());
        return told;
    }
}
