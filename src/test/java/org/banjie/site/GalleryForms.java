package org.banjie.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the form island asks of a server, with knobs that tests turn. */
@Controller
@Profile("gallery")
class GalleryForms {

    record Error(String path, String code, String message) {}

    /** What the server answers next instead of taking the form or the draft; 0 for taking it. */
    int refuseWith;

    String draft = "{}";
    JsonNode handedIn;

    /** What a page of an earlier test still sends while it is being closed must not become this test's draft. */
    private int round;

    void reset() {
        round++;
        refuseWith = 0;
        draft = "{}";
        handedIn = null;
    }

    @GetMapping("/gallery/form")
    String page(Model model) {
        model.addAttribute("round", round);
        return "gallery/form";
    }

    @GetMapping("/gallery/step")
    String step(Model model) throws IOException {
        model.addAttribute("schema", schema());
        model.addAttribute(
                "answers",
                """
                {"category": "MLA", "reasons": ["ILLNESS", "HOUSING"], "registration": "310117001001", "since": "2001-06-01",
                 "members": [{"name": "王秀英", "idNo": "310117198003050029", "work": "YES", "wage": "2690.5"},
                             {"name": "阿卜杜热合曼·买买提艾力·阿布都克里木", "idNo": "310117201203050016", "work": "NO"}], "promise": true}
                """);
        return "gallery/step";
    }

    @ResponseBody
    @GetMapping(path = "/gallery/form/schema", produces = MediaType.APPLICATION_JSON_VALUE)
    String schema() throws IOException {
        return new ClassPathResource("gallery/household.form").getContentAsString(StandardCharsets.UTF_8);
    }

    /** A form of the house as it is, all of it on one page. */
    @GetMapping("/gallery/whole")
    String whole(@RequestParam String form, Model model) {
        model.addAttribute("form", form);
        return "gallery/whole";
    }

    @ResponseBody
    @GetMapping(path = "/gallery/whole/schema", produces = MediaType.APPLICATION_JSON_VALUE)
    String wholeSchema(@RequestParam String form) throws IOException {
        return Files.readString(Path.of("forms", form + ".form"));
    }

    @ResponseBody
    @GetMapping(path = "/gallery/form/answers", produces = MediaType.APPLICATION_JSON_VALUE)
    String answers() {
        return draft;
    }

    @PutMapping("/gallery/form/answers")
    ResponseEntity<Void> keep(@RequestBody String answers, @RequestParam int round) {
        if (refuseWith != 0) return ResponseEntity.status(refuseWith).build();
        if (round == this.round) draft = answers;
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/gallery/form/handed-in")
    ResponseEntity<?> take(@RequestBody JsonNode body) {
        if (refuseWith == 422) {
            var errors = List.of(
                    new Error("answers.members[0].idNo", "duplicate", "身份证号码与另一位家庭成员重复。"),
                    new Error("registration", "unit", "您选择的村居不在本区。"),
                    new Error("", "household", "全家只能有一位户主。"));
            return ResponseEntity.unprocessableEntity()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Map.of("type", "about:blank", "title", "不能提交", "errors", errors));
        }
        if (refuseWith != 0) return ResponseEntity.status(refuseWith).build();
        handedIn = body;
        return ResponseEntity.status(201).body(Map.of("next", "/gallery/handed-in"));
    }

    @ResponseBody
    @GetMapping("/api/v1/units")
    List<Map<String, String>> units(@RequestParam(defaultValue = "310117") String parent) {
        if (parent.equals("310117")) {
            return List.of(Map.of("code", "310117001", "name", "岳阳街道"), Map.of("code", "310117103", "name", "泗泾镇"));
        }
        return List.of(
                Map.of("code", parent + "001", "name", "龙潭居委会"),
                Map.of("code", parent + "002", "name", "新凯家园第三社区居民委员会"));
    }
}
