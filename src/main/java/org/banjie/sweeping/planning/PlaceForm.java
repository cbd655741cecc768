package org.banjie.sweeping.planning;

import java.util.ArrayList;
import java.util.List;
import org.banjie.refusal.InputError;
import org.banjie.sweeping.Typed;

/** A cemetery or columbarium as it was typed. */
record PlaceForm(String code, String name, String nameEn) {

    static final PlaceForm EMPTY = new PlaceForm("", "", "");

    PlaceForm {
        code = Typed.text(code);
        name = Typed.text(name);
        nameEn = Typed.text(nameEn);
    }

    List<InputError> check() {
        var errors = new ArrayList<InputError>();
        if (code.isEmpty()) errors.add(required("code"));
        if (name.isEmpty()) errors.add(required("name"));
        if (nameEn.isEmpty()) errors.add(required("nameEn"));
        return List.copyOf(errors);
    }

    private static InputError required(String path) {
        return new InputError(path, "required", "sweeping.input.place." + path);
    }
}
