/** Floor 2: messages and printed documents. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"time", "jurisdiction", "vault", "site", "sets", "access", "journal", "cases"})
package org.banjie.notices;
