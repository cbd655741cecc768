package org.banjie.worklist.talk;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.search.CaseSearch;
import org.banjie.casework.facts.Rights;
import org.banjie.journal.Journal;
import org.banjie.journal.JournalEntry;
import org.banjie.journal.Recorded;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Sight;
import org.banjie.notices.Document;
import org.banjie.words.Sentences;
import org.banjie.worklist.list.FollowedCases;
import org.banjie.worklist.list.Follows;
import org.banjie.worklist.list.Follows.Followed;
import org.banjie.worklist.words.Colleagues;
import org.banjie.worklist.words.Names;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** What has happened in the cases somebody follows since they looked: as many queries for all of them as for one. */
@Component
public class FollowNews {

    private final Follows follows;
    private final FollowedCases seen;
    private final Journal journal;
    private final CaseSearch search;
    private final Rights rights;
    private final Kinds kinds;
    private final Colleagues colleagues;
    private final Sentences sentences;

    FollowNews(
            Follows follows,
            FollowedCases seen,
            Journal journal,
            CaseSearch search,
            Rights rights,
            Kinds kinds,
            Colleagues colleagues,
            Sentences sentences) {
        this.follows = follows;
        this.seen = seen;
        this.journal = journal;
        this.search = search;
        this.rights = rights;
        this.kinds = kinds;
        this.colleagues = colleagues;
        this.sentences = sentences;
    }

    /**
     * @param unread whether anything happened since they looked, or it was sent to them
     * @param what the last act of somebody else, in words; null for none, and for those who may see only what is public
     * @param copiedBy name of the colleague who sent it; null for nobody
     * @param note what that colleague wrote with it; null for nothing
     */
    public record News(
            boolean unread, String what, String by, Instant at, String copiedBy, Instant copiedAt, String note) {}

    /** By case number, of those of these cases that they follow and may see. */
    public Map<String, News> of(Actor actor, Collection<String> asked, Locale locale) {
        var followed = follows.among(actor.uid(), asked).stream()
                .collect(Collectors.toMap(Followed::caseNo, Function.identity()));
        if (followed.isEmpty()) return Map.of();
        var cases = search.all(followed.keySet());
        var sights = rights.sights(actor, cases);
        var last = last(actor, followed.keySet().stream().toList());
        var names = colleagues.names(locale);
        var news = new HashMap<String, News>();
        for (var one : cases) {
            var sight = sights.get(one.caseNo());
            if (sight == Sight.NONE) continue;
            news.put(one.caseNo(), news(one, followed.get(one.caseNo()), last.get(one.caseNo()), sight, names, locale));
        }
        return news;
    }

    /** In how many of all they follow there is something they have not seen, counted up to that many. */
    public int unread(Actor actor, int most) {
        return seen.unread(actor, most);
    }

    /** At the end of the act: whoever opens a case they follow meanwhile waits for that moment alone. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void happened(Recorded act) {
        if (!act.chain().contains("/")) follows.happened(act.chain(), act.by(), act.at());
    }

    private Map<String, JournalEntry> last(Actor actor, List<String> cases) {
        return journal.lastOfOthers(cases, actor.uid(), Document.PRINTED).stream()
                .collect(Collectors.toMap(JournalEntry::chain, Function.identity()));
    }

    private News news(Case found, Followed one, JournalEntry last, Sight sight, Names names, Locale locale) {
        var told = last != null && !isItsCopying(one, last) && sight.compareTo(Sight.MASKED) >= 0;
        var heard = sight.compareTo(Sight.READING) >= 0;
        return new News(
                one.unread(),
                told ? deed(found, last, locale) : null,
                told ? names.of(last.by()) : null,
                told ? last.at() : null,
                names.of(one.copiedBy()),
                one.copiedAt(),
                heard ? one.note() : null);
    }

    /** That it was sent to them is said already. */
    private static boolean isItsCopying(Followed one, JournalEntry last) {
        return last.verb().equals("copied") && last.by().equals(one.copiedBy());
    }

    private String deed(Case found, JournalEntry last, Locale locale) {
        return kinds.get(found.kind())
                .exit(last.verb())
                .filter(exit -> !last.detail().containsKey("step"))
                .map(exit -> exit.name().in(locale))
                .orElseGet(() -> sentences.inOr(locale, "worklist.act." + last.verb(), last.verb()));
    }
}
