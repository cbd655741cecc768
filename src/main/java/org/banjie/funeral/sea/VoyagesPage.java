package org.banjie.funeral.sea;

import java.time.Clock;
import java.util.List;
import org.banjie.access.recusals.Recusals;
import org.banjie.funeral.prices.PriceItem;
import org.banjie.funeral.prices.PriceList;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.site.Slice;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where dispatchers enter voyages, see who is on them, move families and call voyages off. */
@Controller
@RequestMapping("/funeral/voyages")
class VoyagesPage {

    private static final int ROWS = 50;

    /** PriceItem of the price list that a relative on board pays, once it is published. */
    private static final String FARE = "sea-passage";

    private final VoyageDesk desk;
    private final Voyages voyages;
    private final SeatRows rows;
    private final Recusals recusals;
    private final PriceList prices;
    private final Clock clock;
    private final Sentences sentences;

    VoyagesPage(
            VoyageDesk desk,
            Voyages voyages,
            SeatRows rows,
            Recusals recusals,
            PriceList prices,
            Clock clock,
            Sentences sentences) {
        this.desk = desk;
        this.voyages = voyages;
        this.rows = rows;
        this.recusals = recusals;
        this.prices = prices;
        this.clock = clock;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "0") long before) {
        return list(before, VoyageInput.EMPTY, List.of());
    }

    @PostMapping
    ModelAndView add(@ModelAttribute("typed") VoyageInput typed, RedirectAttributes next) {
        return Answer.to(() -> saved(desk.add(typed), next), errors -> list(0, typed, errors));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable long id, @RequestParam(defaultValue = "0") long after) {
        return one(id, after, List.of());
    }

    @PostMapping("/{id}/call-off")
    ModelAndView callOff(
            @PathVariable long id, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        return Answer.to(
                () -> {
                    desk.callOff(id, reason);
                    return saved(id, next);
                },
                errors -> one(id, 0, errors).addObject("reason", reason));
    }

    @PostMapping("/{id}/move")
    ModelAndView move(
            @PathVariable long id,
            @RequestParam(name = "case") String caseNo,
            @RequestParam String to,
            RedirectAttributes next) {
        return Answer.to(
                () -> {
                    desk.move(caseNo, to);
                    return saved(id, next);
                },
                errors -> one(id, 0, errors).addObject("moving", caseNo).addObject("to", to));
    }

    @PostMapping("/{id}/give-back")
    ModelAndView giveBack(@PathVariable long id, @RequestParam(name = "case") String caseNo, RedirectAttributes next) {
        desk.giveBack(caseNo);
        return new ModelAndView("redirect:" + saved(id, next));
    }

    private ModelAndView list(long before, VoyageInput typed, List<InputError> errors) {
        desk.demand();
        var slice = Slice.of(voyages.page(before == 0 ? null : voyages.get(before), ROWS + 1), ROWS);
        return with("voyages/voyages", errors)
                .addObject("typed", typed)
                .addObject("rows", slice.rows())
                .addObject("first", before == 0)
                .addObject("next", slice.next(Voyage::id))
                .addObject("fare", fare())
                .addObject("zone", clock.getZone())
                .addObject("now", clock.instant());
    }

    private ModelAndView one(long id, long after, List<InputError> errors) {
        var barred = recusals.casesBarredFor(desk.demand().uid());
        var voyage = voyages.get(id);
        var slice = Slice.of(rows.on(id, after, ROWS + 1), ROWS);
        return with("voyages/voyage", errors)
                .addObject("voyage", voyage)
                .addObject("seats", slice.rows())
                .addObject("first", after == 0)
                .addObject("next", slice.next(Seat::id))
                .addObject("barred", barred)
                .addObject(
                        "others",
                        voyages.open(0, ROWS).stream()
                                .filter(one -> one.id() != id)
                                .toList())
                .addObject("reason", "")
                .addObject("zone", clock.getZone())
                .addObject("now", clock.instant());
    }

    private PriceItem fare() {
        return prices.today().stream()
                .filter(item -> item.code().equals(FARE) && item.amount() != null)
                .findFirst()
                .orElse(null);
    }

    private ModelAndView with(String view, List<InputError> errors) {
        return new ModelAndView(view).addObject("errors", errors).addObject("wrong", sentences.byPath(errors));
    }

    private String saved(long id, RedirectAttributes next) {
        next.addFlashAttribute("done", sentences.of("bookings.saved"));
        return "/funeral/voyages/" + id;
    }
}
