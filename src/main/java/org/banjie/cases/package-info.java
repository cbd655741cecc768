/** Floor 1: the register of cases. Knows no engine. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"numbers", "refusal", "vault", "words"})
package org.banjie.cases;
