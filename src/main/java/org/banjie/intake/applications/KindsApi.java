package org.banjie.intake.applications;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.banjie.cases.ApplicantType;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.kinds.forms.Forms;
import org.banjie.time.DayUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be applied for, and on which form. */
@RestController
@RequestMapping("/api/v1/kinds")
class KindsApi {

    private final Kinds kinds;
    private final Forms forms;

    KindsApi(Kinds kinds, Forms forms) {
        this.kinds = kinds;
        this.forms = forms;
    }

    record KindView(
            String code,
            String name,
            String nameEn,
            ApplicantType applicant,
            LimitView limit,
            List<MaterialView> materials,
            List<String> fillableBy) {

        static KindView of(Kind kind) {
            return new KindView(
                    kind.code(),
                    kind.name().zh(),
                    kind.name().en(),
                    kind.applicant(),
                    new LimitView(kind.limit().days(), kind.limit().unit()),
                    kind.materials().stream().map(MaterialView::of).toList(),
                    kind.fillableBy());
        }
    }

    record LimitView(int days, DayUnit unit) {}

    record MaterialView(String code, String name, String nameEn, boolean required) {

        static MaterialView of(RequiredMaterial material) {
            return new MaterialView(
                    material.code(), material.name().zh(), material.name().en(), material.required());
        }
    }

    @GetMapping
    List<KindView> kinds() {
        return kinds.all().stream().filter(Kind::takesNew).map(KindView::of).toList();
    }

    @GetMapping("/{code}/form")
    JsonNode form(@PathVariable String code) {
        return forms.application(kinds.get(code)).json();
    }
}
