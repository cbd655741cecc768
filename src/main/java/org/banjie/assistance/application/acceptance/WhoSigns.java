package org.banjie.assistance.application.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.kinds.own.Signatories;
import org.springframework.stereotype.Component;

/**
 * Every adult of the household authorises the check of means for themselves (上海市社会救助条例第三十五条), and so does
 * whoever owes support (特困人员认定办法第十条).
 */
@Component
class WhoSigns implements Signatories {

    static final String AUTHORIZATION = "authorization";

    private final Clock clock;

    WhoSigns(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return AssistanceModel.KIND;
    }

    @Override
    public List<Signer> of(String material, JsonNode answers) {
        return switch (material) {
            case AUTHORIZATION ->
                Adults.of(answers, LocalDate.now(clock)).keySet().stream()
                        .map(row -> signer(answers.path("members").path(Integer.parseInt(row))))
                        .toList();
            case "supporter-authorization" ->
                StreamSupport.stream(answers.path("supporters").spliterator(), false)
                        .map(WhoSigns::signer)
                        .toList();
            default -> List.of();
        };
    }

    private static Signer signer(JsonNode person) {
        return new Signer(person.path("name").asText(""), person.path("idNo").asText(""));
    }
}
