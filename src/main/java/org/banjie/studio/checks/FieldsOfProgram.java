package org.banjie.studio.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.banjie.forms.BrokenSchema;
import org.banjie.forms.FormSchema;
import org.banjie.sets.FileSet;
import org.banjie.sets.ShippedSets;
import org.springframework.stereotype.Component;

/**
 * The forms have the fields they came with: a rule of the program about a field is silent where the form has no place for
 * it, and whoever takes it out should know.
 */
@Component
class FieldsOfProgram implements Check {

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        ShippedSets.of(draft.set().kind())
                .ifPresent(shipped -> draft.forms().forEach((file, form) -> look(shipped, file, form, say)));
    }

    private static void look(FileSet shipped, String file, JsonNode form, Consumer<Remark> say) {
        shipped.text(file).map(FormSchema::parse).ifPresent(came -> {
            try {
                var gone = new TreeSet<>(came.places());
                gone.removeAll(FormSchema.parse(form).places());
                if (!gone.isEmpty()) {
                    say.accept(Remark.of(
                            Remark.Severity.WARNING, file, file, "", "field-of-program", String.join(", ", gone)));
                }
            } catch (BrokenSchema saidElsewhere) {
                // Fields says what is broken
            }
        });
    }
}
