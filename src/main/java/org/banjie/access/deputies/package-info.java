/** Who does the steps of somebody absent, and for how long (代办). */
@org.springframework.modulith.NamedInterface("deputies")
package org.banjie.access.deputies;
