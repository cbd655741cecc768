package org.banjie.studio.comments;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.studio.drafts.Drafts;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What pages of a draft show of what is said of it: {@code studio/comments :: said}. */
@Component
public class CommentView {

    private static final int ROWS = 30;

    private final CommentDesk desk;
    private final Drafts drafts;
    private final StaffDirectory staff;

    CommentView(CommentDesk desk, Drafts drafts, StaffDirectory staff) {
        this.desk = desk;
        this.drafts = drafts;
        this.staff = staff;
    }

    public record Row(Comment said, String by, String resolvedBy) {}

    /**
     * @param file null for all of the draft
     * @param open how many of the whole draft are not settled
     * @param older before which comment the page before ends; null where there is none
     */
    public record Shown(boolean draft, String file, List<Row> rows, int open, Long older) {}

    /** @param file null on the page of the draft itself */
    public ModelAndView on(ModelAndView page, String kind, String file) {
        return on(page, kind, file, Long.MAX_VALUE);
    }

    public ModelAndView on(ModelAndView page, String kind, String file, long before) {
        var draft = drafts.find(kind);
        var said = desk.of(kind, file, before, ROWS + 1);
        var more = said.size() > ROWS;
        var rows = more ? said.subList(1, said.size()) : said;
        return page.addObject(
                "comments",
                new Shown(
                        draft.isPresent(),
                        file,
                        rows.stream().map(this::row).toList(),
                        draft.map(desk::open).orElse(0),
                        more ? rows.get(0).id() : null));
    }

    private Row row(Comment said) {
        return new Row(said, name(said.writtenBy()), name(said.resolvedBy()));
    }

    private String name(String uid) {
        return uid == null ? "" : staff.find(uid).map(Actor::name).orElse(uid);
    }
}
