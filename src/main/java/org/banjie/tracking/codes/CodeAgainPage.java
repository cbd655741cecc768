package org.banjie.tracking.codes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.banjie.access.TooSoon;
import org.banjie.refusal.InputError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second button of the page that asks for number and code: who has lost the code gets it by message. */
@Controller
class CodeAgainPage {

    private final CodeAgain codes;

    CodeAgainPage(CodeAgain codes) {
        this.codes = codes;
    }

    @PostMapping("/tracking/code")
    String send(
            @RequestParam(defaultValue = "") String number,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("number", number);
        if (number.isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", List.of(new InputError("number", "required", "tracking.empty.number")));
            return "tracking/ask";
        }
        try {
            codes.send(number, request.getRemoteAddr());
            model.addAttribute("sent", "tracking.lost-code.sent");
        } catch (TooSoon tooSoon) {
            tooSoon.tell("failure", "tracking.lost-code.too-soon", model, response);
        }
        return "tracking/ask";
    }
}
