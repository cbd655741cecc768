package org.banjie.tracking;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Signer;
import org.banjie.casework.papers.HandedInAnswers;
import org.banjie.casework.papers.PapersOnList;
import org.banjie.kinds.Kinds;
import org.banjie.notices.blank.FiledCopies;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.Download;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What somebody has handed in themselves, or a counter for them: answers and papers, to read again and to print. */
@Controller
class HandedInPage {

    private final SignedIn signedIn;
    private final OwnCases own;
    private final Cases cases;
    private final HandedInAnswers answers;
    private final PapersOnList papers;
    private final Kinds kinds;
    private final Signer signer;
    private final FiledCopies copies;
    private final Sentences sentences;

    HandedInPage(
            SignedIn signedIn,
            OwnCases own,
            Cases cases,
            HandedInAnswers answers,
            PapersOnList papers,
            Kinds kinds,
            Signer signer,
            FiledCopies copies,
            Sentences sentences) {
        this.signedIn = signedIn;
        this.own = own;
        this.cases = cases;
        this.answers = answers;
        this.papers = papers;
        this.kinds = kinds;
        this.signer = signer;
        this.copies = copies;
        this.sentences = sentences;
    }

    @GetMapping("/my/{caseNo}/filed")
    String show(@PathVariable String caseNo, Model model, Locale locale) {
        var found = theirs(caseNo);
        model.addAttribute("found", found);
        model.addAttribute("applicant", cases.applicant(caseNo));
        model.addAttribute("sections", answers.of(found, locale));
        model.addAttribute("lines", papers.of(found));
        return "tracking/filed";
    }

    /** The same to keep, in Chinese as every paper. */
    @GetMapping("/my/{caseNo}/filed.pdf")
    void pdf(@PathVariable String caseNo, HttpServletResponse response) throws IOException {
        var found = theirs(caseNo);
        var filed = new HashMap<String, Object>();
        filed.put("caseNo", caseNo);
        filed.put("matter", kinds.get(found.kind()).matter(found.category()).zh());
        filed.put("applicant", cases.applicant(caseNo));
        filed.put("sections", answers.of(found, Locale.CHINA));
        filed.put(
                "papers",
                papers.of(found).stream()
                        .filter(HandedInPage::isThere)
                        .map(this::inWords)
                        .toList());
        var title = sentences.onPaper("tracking.filed.title");
        var pdf = copies.print(title, signer.of(found), found.handedInAt(), filed);
        Download.pdf(caseNo + ".pdf", pdf, response);
    }

    private static boolean isThere(PapersOnList.Line line) {
        return !line.files().isEmpty() || line.required();
    }

    private String inWords(PapersOnList.Line line) {
        return sentences.onPaper(
                "tracking.filed.paper", line.name().zh(), line.files().size());
    }

    private Case theirs(String caseNo) {
        var found = own.get(signedIn.actor(), caseNo);
        if (answers.areTheirs(found)) return found;
        throw new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "cases.unknown", caseNo);
    }
}
