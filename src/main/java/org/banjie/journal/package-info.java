/** Floor 1: the append-only, hash-chained record of every act. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"background", "access", "files", "vault"})
package org.banjie.journal;
