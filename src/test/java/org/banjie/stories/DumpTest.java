package org.banjie.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.banjie.testing.Dump;
import org.banjie.testing.Scan;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever steals a backup or reads the logs learns no identity number, phone number or bank account. */
@ExtendWith(OutputCaptureExtension.class)
class DumpTest extends Story {

    private static final String ACCOUNT = "6222021001000123452";
    private static final List<String> SECRETS = List.of(
            "310117199001010013",
            "310117198802290014",
            "310227195503150024",
            "110105194912310021",
            "13800000000",
            ACCOUNT);

    @Value("${banjie.home}")
    Path home;

    @Test
    void what_is_kept_of_a_used_system_tells_no_number_in_clear_text(CapturedOutput logs) throws IOException {
        var caseNo = isGranted();
        isRefusedInput();
        var dump = new Dump(db);
        assertThat(dump.tablesSaying(caseNo))
                .contains("public.cases", "public.journal_entry", "public.act_ru_execution");
        for (var secret : SECRETS) {
            assertThat(dump.tablesSaying(secret)).as(secret).isEmpty();
            assertThat(filesSaying(secret)).as(secret).isEmpty();
            assertThat(logs.getAll()).doesNotContain(secret);
        }
    }

    private String isGranted() {
        var household = Household.of(3, "900")
                .with("bank", TextNode.valueOf("上海农商银行"))
                .with("accountHolder", TextNode.valueOf("王建国"))
                .with("accountNo", TextNode.valueOf(ACCOUNT));
        var desk = as("street-intake." + STREET);
        var caseNo = desk.once("/cases", household.application(VILLAGE), "dump")
                .json()
                .path("caseNo")
                .asText();
        desk.upload("/cases/" + caseNo + "/materials/id-card", "身份证.png", Scan.png());
        desk.get("/worklist?q=" + SECRETS.get(0));
        isPublicised(caseNo);
        goesTo("2026-02-25T00:00");
        does("street-leader." + STREET, caseNo, "Task_Confirm", "CONFIRM");
        assertThat(theCase(caseNo).path("applicant").path("idNo").asText()).isEqualTo(SECRETS.get(0));
        return caseNo;
    }

    private void isRefusedInput() {
        var household = Household.of(3, "900");
        household.member(1).put("idNo", SECRETS.get(3));
        var refused = as("street-intake." + STREET).once("/cases", household.application(VILLAGE), "dump refused");
        assertThat(refused.status()).isEqualTo(422);
        var garbled = Map.of("kind", "assistance", "applicant", List.of(SECRETS.get(3)));
        assertThat(as("street-intake." + STREET).post("/cases", garbled).status())
                .isEqualTo(422);
    }

    private List<Path> filesSaying(String secret) throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> says(file, secret))
                    .toList();
        }
    }

    private static boolean says(Path file, String secret) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(secret);
        } catch (IOException gone) {
            return false;
        }
    }
}
