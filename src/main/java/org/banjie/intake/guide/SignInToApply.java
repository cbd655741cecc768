package org.banjie.intake.guide;

import java.util.Optional;
import java.util.regex.Pattern;
import org.banjie.access.SignInFor;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.words.Words;
import org.springframework.stereotype.Component;

/** Whoever signs in on the way to an application reads which one. */
@Component
class SignInToApply implements SignInFor {

    private static final Pattern APPLYING = Pattern.compile("/intake(?:\\?kind=|/short/)([a-z-]{1,40})");

    private final Kinds kinds;

    SignInToApply(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public Optional<Words> of(String back) {
        var applying = APPLYING.matcher(back);
        if (!applying.matches()) return Optional.empty();
        return kinds.all().stream()
                .filter(one -> one.code().equals(applying.group(1)))
                .findFirst()
                .map(Kind::name);
    }
}
