package org.banjie.organisations.credit.lists;

import java.time.LocalDate;
import java.util.List;
import org.banjie.numbers.Typed;
import org.banjie.site.Slice;
import org.springframework.stereotype.Component;

/** The lists as anybody may read them: who is on them now, for what, since when. */
@Component
class PublicLists {

    private final ListEntries entries;

    PublicLists(ListEntries entries) {
        this.entries = entries;
    }

    record Row(long id, String uscc, String name, String list, String ground, String basis, LocalDate listedOn) {}

    /** @param next id after which to go on; null at the end */
    record Page(List<Row> rows, Long next) {}

    /** @param list ABNORMAL or SERIOUS; anything else is read as ABNORMAL */
    Page page(String list, String name, long after, int limit) {
        var known = code(list);
        var found = name.isBlank()
                ? entries.page(known, after, limit + 1)
                : entries.named(known, Typed.name(name), after, limit + 1);
        var slice = Slice.of(found, limit).map(PublicLists::row);
        return new Page(slice.rows(), slice.next(Row::id));
    }

    static String code(String list) {
        return CreditLists.LISTS.contains(list) ? list : CreditLists.LISTS.get(0);
    }

    private static Row row(ListEntry entry) {
        return new Row(
                entry.id(), entry.uscc(), entry.name(), entry.list(), entry.ground(), entry.basis(), entry.listedOn());
    }
}
