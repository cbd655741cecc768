package org.banjie.oversight.journal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.Step;
import org.banjie.flow.progress.Progress;
import org.banjie.journal.JournalEntry;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.notices.Documents;
import org.banjie.notices.PaperTitles;
import org.springframework.stereotype.Component;

/** By which model each of some cases runs, so that its steps, outcomes, exits and papers can be called by their names. */
@Component
class CaseModels {

    private final Progress progress;
    private final Models models;
    private final Kinds kinds;
    private final Documents documents;
    private final PaperTitles titles;

    CaseModels(Progress progress, Models models, Kinds kinds, Documents documents, PaperTitles titles) {
        this.progress = progress;
        this.models = models;
        this.kinds = kinds;
        this.documents = documents;
        this.titles = titles;
    }

    /** Of the chains of these entries those that are cases, by one query. */
    Map<String, Of> of(List<JournalEntry> entries) {
        var chains = entries.stream()
                .map(JournalEntry::chain)
                .filter(chain -> !chain.contains("/"))
                .collect(Collectors.toSet());
        return progress.versions(chains).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new Of(one.getValue(), kind(one.getValue()))));
    }

    /** What nobody knows a model of, such as the price list. */
    Of none() {
        return new Of(null, Optional.empty());
    }

    private Optional<Kind> kind(String version) {
        var model = models.key(version);
        return kinds.all().stream().filter(kind -> kind.model().equals(model)).findFirst();
    }

    /** The model version of one case and what is offered by it. */
    final class Of {

        private final String version;
        private final Optional<Kind> kind;

        private Of(String version, Optional<Kind> kind) {
            this.version = version;
            this.kind = kind;
        }

        Optional<String> step(String id, Locale locale) {
            return known(id).map(step -> step.name(locale));
        }

        Optional<String> outcome(String step, String code, Locale locale) {
            return known(step).flatMap(one -> one.outcome(code)).map(outcome -> outcome.name(locale));
        }

        Optional<String> exit(String code, Locale locale) {
            return kind.flatMap(one -> one.exit(code)).map(exit -> exit.name().in(locale));
        }

        Optional<String> paper(String code, Locale locale) {
            return kind.flatMap(one -> one.paper(code))
                    .map(paper -> paper.name().in(locale))
                    .or(() -> kind.flatMap(one -> documents.title(one.code(), code))
                            .map(title -> titles.of(code, title)))
                    .or(() -> documents.title(Documents.OF_THE_BUREAU, code).map(title -> titles.of(code, title)));
        }

        Optional<String> matter(String category, Locale locale) {
            return kind.map(one -> one.category().names())
                    .map(names -> names.get(category))
                    .map(name -> name.in(locale));
        }

        private Optional<Step> known(String id) {
            return version == null || id == null ? Optional.empty() : Optional.ofNullable(models.step(version, id));
        }
    }
}
