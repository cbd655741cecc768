package org.banjie.studio.pages;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.studio.Administrators;
import org.banjie.studio.archive.Archive;
import org.banjie.studio.archive.NewKind;
import org.banjie.studio.archive.Renamed;
import org.banjie.studio.archive.Template;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.DraftOrigin;
import org.banjie.studio.drafts.SetRules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a kind begins: from the template, or from an archive. */
@Controller
@RequestMapping("/studio/new")
class NewKindPage {

    private final Administrators administrators;
    private final Template template;
    private final DraftDesk desk;
    private final Acts acts;

    NewKindPage(Administrators administrators, Template template, DraftDesk desk, Acts acts) {
        this.administrators = administrators;
        this.template = template;
        this.desk = desk;
        this.acts = acts;
    }

    @GetMapping
    ModelAndView blank() {
        return page(new NewKind("", "", "", "", "", "WORKING", "", ""), List.of());
    }

    @PostMapping
    ModelAndView make(NewKind input, RedirectAttributes next, Locale locale) {
        administrators.demand();
        return Answer.to(
                () -> {
                    desk.start(template.of(input), DraftOrigin.TEMPLATE, "");
                    return acts.done(input.code(), "studio.done.made", next, locale);
                },
                "code",
                errors -> page(input, errors));
    }

    /** @param kind code it is to have here; what is called otherwise in the archive follows */
    @PostMapping("/archive")
    ModelAndView bring(
            @RequestParam String kind, @RequestParam MultipartFile file, RedirectAttributes next, Locale locale)
            throws IOException {
        administrators.demand();
        var archive = bytes(file);
        return Answer.to(
                () -> {
                    desk.start(Renamed.as(Archive.read(kind, archive), kind), DraftOrigin.ARCHIVE, "");
                    return acts.done(kind, "studio.done.made", next, locale);
                },
                "kind",
                errors -> page(new NewKind("", "", "", "", "", "WORKING", "", ""), errors));
    }

    /** No more of it than a set may have. */
    private static byte[] bytes(MultipartFile file) throws IOException {
        try (var in = file.getInputStream()) {
            return in.readNBytes(SetRules.LARGEST_SET);
        }
    }

    private ModelAndView page(NewKind input, List<InputError> errors) {
        administrators.demand();
        return new ModelAndView("studio/new").addObject("input", input).addObject("errors", errors);
    }
}
