package org.banjie.studio.papers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.notices.body.Block;
import org.banjie.notices.body.Sentence;
import org.banjie.notices.body.ShippedBody;
import org.banjie.notices.catalogue.BodyFaults;
import org.banjie.notices.catalogue.Catalogue;
import org.banjie.notices.catalogue.Paper;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sets.FileSet;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Edit;
import org.banjie.studio.guide.yaml.YamlText;
import org.springframework.stereotype.Component;

/** Words a paper of a draft anew: its {@code body} in {@code documents.yaml}, the rest of the file as it stands. */
@Component
class PaperDesk {

    private final DraftDesk drafts;
    private final OfferedFacts offered;

    PaperDesk(DraftDesk drafts, OfferedFacts offered) {
        this.drafts = drafts;
        this.offered = offered;
    }

    /** @throws Refusal NOT_FOUND where the set lists no such paper, or its list cannot be read */
    static Paper paper(FileSet set, String code) {
        try {
            var paper = Catalogue.papers(set.file(FileSet.PAPERS).orElse("{}".getBytes(StandardCharsets.UTF_8)))
                    .get(code);
            if (paper != null && paper.template() != null && paper.title() != null && paper.needs() != null) {
                return paper;
            }
        } catch (IOException | RuntimeException broken) {
            // said by the checks; here there is nothing to be worded
        }
        throw new Refusal(RefusalKind.NOT_FOUND, "no-paper", "studio.papers.unknown", code);
    }

    /** What it says: the bureau's words, else the program's; empty for a form that is no text of blocks. */
    static List<Block> body(Paper paper) {
        if (!paper.body().isEmpty()) return paper.body();
        if (paper.template().equals(Paper.WORDED)) return List.of(Block.of(Block.Sort.TEXT, ""));
        return ShippedBody.of(paper.template()).orElse(List.of());
    }

    /** The paper with that body, and with the answers that it puts in. */
    Paper with(FileSet set, Paper paper, List<Block> body) {
        var names = new LinkedHashMap<String, String>();
        var answers = offered.answers(set, paper);
        body.forEach(block ->
                words(block).stream().filter(answers::containsKey).forEach(word -> names.put(word, answers.get(word))));
        var may = new ArrayList<>(paper.may());
        if (!names.isEmpty() && !may.contains("answers") && !paper.needs().contains("answers")) may.add("answers");
        return paper.worded(body, names, may);
    }

    /**
     * @param etag of the list of papers as it was opened
     * @throws Invalid with everything that is wrong, each at its block
     */
    void say(FileSet set, String code, List<Block> body, String etag, String comment) {
        var paper = with(set, paper(set, code), body);
        var faults =
                body.isEmpty() ? List.of(new InputError("", "nothing", "notices.body.nothing")) : BodyFaults.of(paper);
        if (!faults.isEmpty()) throw new Invalid(faults);
        var said = new HashMap<String, Object>();
        said.put("body", body.stream().map(PaperDesk::written).toList());
        if (!paper.names().isEmpty()) said.put("names", paper.names());
        if (paper.may().size() > paper(set, code).may().size()) said.put("may", paper.may());
        save(set, written(without(set, code), code, said), etag, comment);
    }

    /** From then on it says what the program has it say. */
    void unsay(FileSet set, String code, String etag, String comment) {
        paper(set, code);
        save(set, without(set, code), etag, comment);
    }

    private void save(FileSet set, String text, String etag, String comment) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        drafts.save(set.kind(), Edit.file(FileSet.PAPERS, bytes, etag, comment, false));
    }

    private static String without(FileSet set, String code) {
        var nothing = new HashMap<String, Object>();
        nothing.put("body", null);
        nothing.put("names", null);
        return written(set.text(FileSet.PAPERS).orElse(""), code, nothing);
    }

    private static String written(String file, String code, Map<String, Object> said) {
        return YamlText.of(file)
                .map(yaml -> yaml.with(Map.of(code, said)))
                .orElseThrow(() -> new Invalid(List.of(new InputError("", "as-text", "studio-guide.error.as-text"))));
    }

    private static Map<String, Object> written(Block block) {
        var map = new LinkedHashMap<String, Object>();
        map.put("sort", block.sort().name());
        if (block.label() != null) map.put("label", block.label());
        map.put("text", block.text());
        return map;
    }

    private static List<String> words(Block block) {
        try {
            return Sentence.of(block.text()).facts();
        } catch (Sentence.Mistyped mistyped) {
            return List.of();
        }
    }
}
