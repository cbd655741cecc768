/** Who has which file of a draft open, and whether it was saved since. */
package org.banjie.studio.presence;
