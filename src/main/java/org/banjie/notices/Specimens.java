package org.banjie.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.notices.catalogue.Catalogue;
import org.banjie.notices.catalogue.Paper;
import org.springframework.stereotype.Component;

/** A paper as it would be issued today, to be looked at before it is: with no number and of no force. */
@Component
public class Specimens {

    /** Printed where the number will stand; papers are in Chinese only. */
    private static final String MARK = "样稿：尚未编号，尚未发出";

    /** The day of the made-up stories. */
    private static final LocalDate STORY = LocalDate.of(2026, 3, 13);

    private static final String NUMBER = "DB-310117102-2026-000017";

    private final Catalogue catalogue;
    private final Composition composition;
    private final Clock clock;

    Specimens(Catalogue catalogue, Composition composition, Clock clock) {
        this.catalogue = catalogue;
        this.composition = composition;
        this.clock = clock;
    }

    /** A title and the PDF. */
    public record Specimen(String title, byte[] pdf) {}

    /** What it would be headed. */
    public String title(String code, Map<String, Object> given) {
        var paper = catalogue.paper(given.get("kind").toString(), code).under(given);
        return paper.title(paper.facts(given));
    }

    /** A paper as it would read in a made-up case of the kind, page by page as pictures (PNG). */
    public List<byte[]> madeUp(String kind, String code, Paper wanted) {
        var chosen = MadeUpFacts.chosen(kind);
        var paper = wanted.under(chosen);
        var organ = catalogue.organ(MadeUpFacts.organ(kind), STORY);
        var facts = paper.facts(MadeUpFacts.of(kind, code, paper, chosen));
        if (!paper.names().isEmpty()) facts.put("answers", answers(paper));
        return Pictures.of(composition
                .print(composition.say(NUMBER, paper, organ, facts, STORY), MARK)
                .pdf());
    }

    /** What was filled in stands as what was asked. */
    private static Map<String, String> answers(Paper paper) {
        var answers = new HashMap<String, String>();
        paper.names().forEach((word, fact) -> answers.put(fact.replaceFirst("answers\\.", ""), "〔" + word + "〕"));
        return answers;
    }

    /** @param given as for {@link Documents#issue} */
    public Specimen print(String caseNo, String code, Map<String, Object> given) {
        var paper = catalogue.paper(given.get("kind").toString(), code).under(given);
        var facts = paper.facts(given);
        var today = LocalDate.now(clock);
        var organ = catalogue.organ(given.get("organ").toString(), today);
        var sheet = composition.print(composition.say(caseNo, paper, organ, facts, today), MARK);
        return new Specimen(paper.title(facts), sheet.pdf());
    }
}
