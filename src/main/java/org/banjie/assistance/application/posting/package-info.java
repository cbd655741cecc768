/** What a notice says of the days it hangs, whatever it is about. */
@org.springframework.modulith.NamedInterface("posting")
package org.banjie.assistance.application.posting;
