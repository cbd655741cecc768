/** Floor 1: the register of cases. Knows no engine. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal", "vault", "words"})
package org.banjie.cases;
