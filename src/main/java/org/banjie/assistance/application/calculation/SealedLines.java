package org.banjie.assistance.application.calculation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.banjie.assistance.application.reckoning.CalculationLine;
import org.banjie.vault.Vault;
import org.springframework.stereotype.Component;

/** Keeps a calculation as it was made: it names people and tells of their health, so it is sealed. */
@Component
public class SealedLines {

    private static final TypeReference<List<CalculationLine>> LINES = new TypeReference<>() {};

    private final Vault vault;
    private final ObjectMapper json;

    SealedLines(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    public byte[] sealed(String caseNo, List<CalculationLine> lines) {
        try {
            return vault.seal(json.writeValueAsString(lines), context(caseNo));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** None for what was proposed before calculations were kept. */
    public List<CalculationLine> opened(String caseNo, byte[] sealed) {
        if (sealed == null) return List.of();
        try {
            return json.readValue(vault.open(sealed, context(caseNo)), LINES);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String context(String caseNo) {
        return "assistance/calculation/" + caseNo;
    }
}
