package org.banjie.kinds.forms;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.banjie.kinds.own.FormChoices;
import org.springframework.stereotype.Component;

/** The {@link FormChoices} of whichever kind a form belongs to. */
@Component
class Offers {

    private final List<FormChoices> choices;

    Offers(List<FormChoices> choices) {
        this.choices = choices;
    }

    /** @param caseNo null while there is no case: then nothing is offered */
    ObjectNode of(String kind, String caseNo, String form) {
        var lists = JsonNodeFactory.instance.objectNode();
        if (caseNo == null) return lists;
        choices.stream().filter(one -> one.kind().equals(kind)).forEach(one -> one.offer(caseNo, form, lists));
        return lists;
    }
}
