package org.banjie.notices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banjie.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Papers of a transaction that is taken back: what they say is taken along, and printed when the transaction is over, to see
 * whether it can be.
 */
@Component
public class Proofs {

    private static final Logger log = LoggerFactory.getLogger(Proofs.class);

    private final JdbcClient db;
    private final Vault vault;
    private final Composition composition;

    Proofs(JdbcClient db, Vault vault, Composition composition) {
        this.db = db;
        this.vault = vault;
        this.composition = composition;
    }

    /** One paper, not printed yet. */
    public static final class Proof {

        private final String code;
        private final Said said;

        private Proof(String code, Said said) {
            this.code = code;
            this.said = said;
        }

        /** Which paper of the kind's {@code documents.yaml}. */
        public String code() {
            return code;
        }

        public String title() {
            return said.head().title();
        }
    }

    private record Fixed(UUID id, String code, byte[] facts) {}

    /** What was issued in a case and is not printed, the oldest first. */
    public List<Proof> of(String caseNo) {
        return db
                .sql("select id, code, facts from document where case_no = ? and sealed is null order by arrival")
                .param(caseNo)
                .query(Fixed.class)
                .list()
                .stream()
                .map(one -> new Proof(one.code(), Said.read(vault.open(one.facts(), Press.facts(one.id())))))
                .toList();
    }

    /** Prints it and throws the sheet away. @return why it cannot be printed, the program's own words; empty where it can */
    public Optional<String> fault(Proof proof) {
        try {
            composition.print(proof.said, null);
            return Optional.empty();
        } catch (RuntimeException unprintable) {
            var cause = cause(unprintable);
            log.info("A paper {} cannot be printed: {}", proof.said.template(), cause);
            return Optional.of(cause);
        }
    }

    /** Without what the paper says: the template and the place in it. */
    private static String cause(Throwable unprintable) {
        var root = unprintable;
        while (root.getCause() != null && root.getCause() != root) root = root.getCause();
        return root.getClass().getSimpleName();
    }
}
