package org.banjie.funeral.sea;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Voyages for programs. What is to sail and how many seats are left anybody may read; who is on board, nobody here. */
@RestController
@RequestMapping("/api/v1/funeral/voyages")
class VoyagesApi {

    private static final int SHOWN = 50;

    private final VoyageDesk desk;
    private final Voyages voyages;

    VoyagesApi(VoyageDesk desk, Voyages voyages) {
        this.desk = desk;
        this.voyages = voyages;
    }

    record VoyageView(
            long id,
            String code,
            Instant sailsAt,
            String quay,
            String quayEn,
            int seats,
            int left,
            LocalDate noticeBy) {

        static VoyageView of(Voyage one) {
            return new VoyageView(
                    one.id(),
                    one.code(),
                    one.sailsAt(),
                    one.quay(),
                    one.quayEn(),
                    one.seats(),
                    one.left(),
                    one.noticeBy());
        }
    }

    record Made(long id) {}

    record CallOff(String reason) {}

    @GetMapping
    List<VoyageView> open() {
        return voyages.open(0, SHOWN).stream().map(VoyageView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made add(@RequestBody VoyageInput input) {
        return new Made(desk.add(input));
    }

    @PostMapping("/{id}/call-off")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void callOff(@PathVariable long id, @RequestBody CallOff input) {
        desk.callOff(id, input.reason());
    }
}
