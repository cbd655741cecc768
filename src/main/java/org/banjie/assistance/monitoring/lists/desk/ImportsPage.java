package org.banjie.assistance.monitoring.lists.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.assistance.monitoring.MonitoringRights;
import org.banjie.assistance.monitoring.MonitoringSettings;
import org.banjie.assistance.monitoring.lists.Import;
import org.banjie.assistance.monitoring.lists.format.ListKinds;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.Slice;
import org.banjie.words.Sentences;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where lists are sent in, and how far each is. */
@Controller
@RequestMapping(ImportsPage.PATH)
class ImportsPage {

    static final String PATH = "/monitoring/imports";

    private static final int ROWS = 25;

    private final ImportDesk desk;
    private final ListKinds kinds;
    private final ImportView view;
    private final SignedIn signedIn;
    private final Sentences sentences;
    private final DataSize most;

    ImportsPage(
            ImportDesk desk,
            ListKinds kinds,
            ImportView view,
            SignedIn signedIn,
            Sentences sentences,
            MonitoringSettings settings) {
        this.desk = desk;
        this.kinds = kinds;
        this.view = view;
        this.signedIn = signedIn;
        this.sentences = sentences;
        this.most = settings.maxSize();
    }

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = "9223372036854775807") long before) {
        return page(before, "", List.of());
    }

    @PostMapping
    ModelAndView take(MultipartHttpServletRequest request, RedirectAttributes next) throws IOException {
        var list = "";
        try {
            list = String.valueOf(request.getParameter("list"));
            var file = request.getFile("file");
            if (file == null || file.isEmpty()) {
                throw new Refusal(RefusalKind.INVALID, "empty", "monitoring.file.empty");
            }
            var taken = desk.take(list, file.getOriginalFilename(), file);
            next.addFlashAttribute("done", sentences.of("monitoring.import." + (taken.again() ? "again" : "taken")));
            return new ModelAndView("redirect:" + PATH + "/" + taken.id());
        } catch (MultipartException tooLarge) {
            return refused(list, HttpStatus.PAYLOAD_TOO_LARGE, tooLarge());
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.INVALID) throw refusal;
            return refused(list, HttpStatus.UNPROCESSABLE_ENTITY, InputError.of("file", refusal));
        }
    }

    /** @param after the line after which the faults begin; @param hits the hit after which the hits begin */
    @GetMapping("/{id}")
    ModelAndView one(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "0") long hits,
            Locale locale) {
        return view.show("monitoring/import", desk.get(id), after, hits, locale);
    }

    /** How far it is, for the page to ask again. */
    @GetMapping("/{id}/progress")
    ModelAndView progress(@PathVariable long id, Locale locale) {
        return view.show("monitoring/import :: progress", desk.get(id), 0, 0, locale);
    }

    @PostMapping("/{id}/hits-again")
    String tryAgain(@PathVariable long id) {
        desk.tryAgain(id);
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable long id, RedirectAttributes next) {
        desk.remove(id);
        next.addFlashAttribute("done", sentences.of("monitoring.import.removed"));
        return "redirect:" + PATH;
    }

    @GetMapping("/{id}/faults.csv")
    void faults(@PathVariable long id, HttpServletResponse response, Locale locale) throws IOException {
        view.faults(desk.get(id), response, locale);
    }

    private InputError tooLarge() {
        return new InputError("file", "too-large", "monitoring.file.too-large", most.toMegabytes());
    }

    private ModelAndView refused(String list, HttpStatus status, InputError why) {
        var page = page(Long.MAX_VALUE, list, List.of(why));
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(long before, String list, List<InputError> errors) {
        var found = Slice.of(desk.page(before, ROWS + 1), ROWS);
        return new ModelAndView("monitoring/imports")
                .addObject("kinds", kinds.all())
                .addObject("compared", view.compared(LocaleContextHolder.getLocale()))
                .addObject("rows", view.rows(found.rows()))
                .addObject("first", before == Long.MAX_VALUE)
                .addObject("next", found.next(Import::id))
                .addObject("mayAct", signedIn.may(MonitoringRights.ACTING))
                .addObject("chosen", list)
                .addObject("mb", most.toMegabytes())
                .addObject("errors", errors);
    }
}
