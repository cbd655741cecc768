package org.banjie.sweeping.planning;

import java.util.ArrayList;
import java.util.List;
import org.banjie.refusal.InputError;
import org.banjie.sweeping.FormInput;

/** A cemetery or columbarium as it was typed. */
record PlaceForm(String code, String name, String nameEn) {

    static final PlaceForm EMPTY = new PlaceForm("", "", "");

    PlaceForm {
        code = FormInput.text(code);
        name = FormInput.text(name);
        nameEn = FormInput.text(nameEn);
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
