/** What the verbs that models call do to a case, said by the verbs themselves. */
@org.springframework.modulith.NamedInterface("effects")
package org.banjie.flow.effects;
