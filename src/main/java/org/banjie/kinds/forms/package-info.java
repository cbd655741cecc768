/** The forms of a kind: what they open with, what they offer, and the check of what was filled in. */
@org.springframework.modulith.NamedInterface("forms")
package org.banjie.kinds.forms;
