/** Limits counted in hours. */
@org.springframework.modulith.NamedInterface("hours")
package org.banjie.time.hours;
