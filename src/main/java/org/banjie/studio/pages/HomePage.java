package org.banjie.studio.pages;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.sets.LiveSet;
import org.banjie.sets.LiveSets;
import org.banjie.studio.Administrators;
import org.banjie.studio.drafts.Draft;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.DraftOrigin;
import org.banjie.studio.drafts.Drafts;
import org.banjie.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every kind with what is live of it, its draft, and who is editing. */
@Controller
class HomePage {

    private final Administrators administrators;
    private final LiveSets live;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final NamesShown names;
    private final Clock clock;

    HomePage(
            Administrators administrators,
            LiveSets live,
            Drafts drafts,
            DraftDesk desk,
            NamesShown names,
            Clock clock) {
        this.administrators = administrators;
        this.live = live;
        this.drafts = drafts;
        this.desk = desk;
        this.names = names;
        this.clock = clock;
    }

    /** @param live null for a kind that is only drafted; @param draft null where none is open; @param editor may be null */
    record Row(String kind, String name, LiveSet live, String liveBy, Draft draft, String draftBy, String editor) {

        public boolean isUpgrade() {
            return draft != null && draft.origin() == DraftOrigin.SHIPPED;
        }
    }

    @GetMapping("/studio")
    ModelAndView home(Locale locale) {
        administrators.reader();
        var rows = rows(Words.english(locale));
        return new ModelAndView("studio/home")
                .addObject("rows", rows)
                .addObject("upgrades", rows.stream().filter(Row::isUpgrade).toList())
                .addObject("discarded", discarded(Words.english(locale)))
                .addObject("mayChange", administrators.mayChange());
    }

    /** A draft that was given up. */
    record Given(String kind, String name, String by, Instant at) {}

    private List<Given> discarded(boolean english) {
        return desk.discarded().stream()
                .map(one -> new Given(
                        one.kind(),
                        names.kindIn(one.kind(), one.hash(), english),
                        names.of(one.closedBy()),
                        one.closedAt()))
                .toList();
    }

    private List<Row> rows(boolean english) {
        var open = drafts.open().stream().collect(Collectors.toMap(Draft::kind, draft -> draft));
        var codes = new TreeSet<>(open.keySet());
        live.now().live().forEach(set -> codes.add(set.kind()));
        return codes.stream().map(code -> row(code, open.get(code), english)).toList();
    }

    private Row row(String code, Draft draft, boolean english) {
        var set = live.find(code).orElse(null);
        return new Row(
                code,
                names.kind(code, draft, english),
                set,
                set == null ? "" : names.of(set.by()),
                draft,
                draft == null ? "" : names.of(draft.changedBy()),
                draft == null || draft.editor(clock.instant()) == null ? null : names.of(draft.lockBy()));
    }
}
