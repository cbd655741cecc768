package org.banjie.funeral.arrangement.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.funeral.arrangement.rules.FuneralFault;
import org.banjie.funeral.arrangement.rules.FuneralTables;
import org.banjie.numbers.CitizenId;
import org.banjie.numbers.Uscc;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Whether what was shown is a death certificate of its day (table {@code funeral-certificate}). */
@Component
public class CertificateRule {

    /** Code of the issuer, year, four digits: for somebody without an identity number. */
    private static final Pattern SERIAL = Pattern.compile("(.{18})(\\d{4})(\\d{4})");

    private final FuneralTables tables;

    CertificateRule(FuneralTables tables) {
        this.tables = tables;
    }

    public List<InputError> wrong(Answered said) {
        if (!said.text("certificate").equals("VERIFIED")) return List.of();
        var missing = new ArrayList<InputError>();
        for (var field : List.of("certForm", "certNumber", "certIssuedOn")) {
            if (!said.has(field)) missing.add(FuneralFault.of(field, "certificate-incomplete"));
        }
        return missing.isEmpty() ? fits(said) : missing;
    }

    private List<InputError> fits(Answered said) {
        var issued = said.day("certIssuedOn").orElseThrow();
        var row = tables.decide("certificate", Map.of("issuedOn", issued, "form", said.text("certForm")));
        if (row.isEmpty()) return List.of(FuneralFault.of("certForm", "certificate-form", issued));
        var free = row.get().get("number").equals("FREE");
        return free || isUniform(said.text("certNumber"))
                ? List.of()
                : List.of(FuneralFault.of(
                        "certNumber", "certificate-number", row.get().get("basis")));
    }

    private static boolean isUniform(String number) {
        if (CitizenId.fault(CitizenId.normal(number)).isEmpty()) return true;
        var serial = SERIAL.matcher(number);
        return serial.matches() && Uscc.fault(Uscc.normal(serial.group(1))).isEmpty();
    }
}
