package org.banjie.relatives.matching;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.relatives.comparison.Hit;
import org.banjie.relatives.comparison.Matching;
import org.banjie.relatives.filings.Filing;
import org.banjie.relatives.filings.FilingOrigin;
import org.banjie.relatives.filings.Filings;
import org.banjie.relatives.filings.NewFiling;
import org.banjie.relatives.register.Posts;
import org.banjie.relatives.separation.Filer;
import org.banjie.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Matches one case and files what it finds; done again it finds nothing new. */
@Service
@Transactional
class CaseMatch {

    private final Cases cases;
    private final CaseAnswers answers;
    private final Vault vault;
    private final Matching matching;
    private final Handling handling;
    private final Filings filings;
    private final Filer filer;
    private final Declared declared;
    private final Posts posts;

    CaseMatch(
            Cases cases,
            CaseAnswers answers,
            Vault vault,
            Matching matching,
            Handling handling,
            Filings filings,
            Filer filer,
            Declared declared,
            Posts posts) {
        this.cases = cases;
        this.answers = answers;
        this.vault = vault;
        this.matching = matching;
        this.handling = handling;
        this.filings = filings;
        this.filer = filer;
        this.declared = declared;
        this.posts = posts;
    }

    /** Files every hit, and at acceptance whatever the applicant declared besides. */
    void run(String caseNo, FilingOrigin origin) {
        var found = cases.get(caseNo);
        answers.latest(caseNo, Household.FORM).map(Household::new).ifPresent(household -> {
            file(caseNo, hits(found, household), household.saysNo(), origin);
            if (origin == FilingOrigin.ACCEPTANCE) declared.file(found, household);
        });
    }

    /** Whether there is a hit that is not on record yet. */
    @Transactional(readOnly = true)
    boolean findsMore(String caseNo) {
        var found = cases.get(caseNo);
        var known = filedFor(caseNo);
        return answers
                .latest(caseNo, Household.FORM)
                .map(application -> hits(found, new Household(application)))
                .orElse(List.of())
                .stream()
                .anyMatch(hit -> !known.contains(hit.person()));
    }

    /** Files the hits of a case. */
    void file(String caseNo, List<Hit> hits, boolean saidNo, FilingOrigin origin) {
        hits.stream()
                .map(hit -> new NewFiling(
                        caseNo,
                        hit.person(),
                        null,
                        hit.uid(),
                        posts.of(hit.person()),
                        hit.relation(),
                        hit.basis(),
                        origin,
                        origin == FilingOrigin.MONTHLY,
                        saidNo))
                .forEach(filer::open);
    }

    private List<Hit> hits(Case found, Household household) {
        var persons = household.idNos().stream()
                .map(idNo -> vault.blindIndex("person", idNo))
                .toList();
        return matching.find(persons, handling.offices(found));
    }

    private Set<UUID> filedFor(String caseNo) {
        return filings.of(caseNo).stream()
                .map(Filing::person)
                .filter(person -> person != null)
                .collect(Collectors.toSet());
    }
}
