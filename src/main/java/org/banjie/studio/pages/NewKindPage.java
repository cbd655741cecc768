package org.banjie.studio.pages;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.studio.Administrators;
import org.banjie.studio.archive.Archive;
import org.banjie.studio.archive.NewKind;
import org.banjie.studio.archive.Template;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Origin;
import org.banjie.studio.drafts.SetRules;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
    private final Archive archive;
    private final DraftDesk desk;
    private final Acts acts;
    private final MessageSource texts;

    NewKindPage(
            Administrators administrators,
            Template template,
            Archive archive,
            DraftDesk desk,
            Acts acts,
            MessageSource texts) {
        this.administrators = administrators;
        this.template = template;
        this.archive = archive;
        this.desk = desk;
        this.acts = acts;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView blank() {
        return page(new NewKind("", "", "", "", "", "WORKING", "", ""), List.of());
    }

    @PostMapping
    ModelAndView make(NewKind input, RedirectAttributes next, Locale locale) {
        administrators.demand();
        try {
            desk.start(template.of(input), Origin.TEMPLATE, "");
            return new ModelAndView(acts.then(input.code(), "studio.done.made", next, locale, () -> {}));
        } catch (Invalid invalid) {
            return refused(input, invalid.errors(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (Refusal refusal) {
            return refused(input, List.of(said("code", refusal, locale)), HttpStatus.CONFLICT);
        }
    }

    /** @param kind code of the kind the archive is of */
    @PostMapping("/archive")
    ModelAndView bring(
            @RequestParam String kind, @RequestParam MultipartFile file, RedirectAttributes next, Locale locale)
            throws IOException {
        administrators.demand();
        var blank = new NewKind("", "", "", "", "", "WORKING", "", "");
        try (var in = file.getInputStream()) {
            desk.start(archive.read(kind, in.readNBytes(SetRules.LARGEST_SET)), Origin.ARCHIVE, "");
            return new ModelAndView(acts.then(kind, "studio.done.made", next, locale, () -> {}));
        } catch (Invalid invalid) {
            return refused(blank, invalid.errors(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (Refusal refusal) {
            return refused(blank, List.of(said("kind", refusal, locale)), HttpStatus.CONFLICT);
        }
    }

    private InputError said(String path, Refusal refusal, Locale locale) {
        return new InputError(path, refusal.type(), texts.getMessage(refusal, locale));
    }

    private ModelAndView refused(NewKind input, List<InputError> errors, HttpStatus status) {
        var page = page(input, errors);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(NewKind input, List<InputError> errors) {
        administrators.demand();
        return new ModelAndView("studio/new").addObject("input", input).addObject("errors", errors);
    }
}
