/** How the program is reached from outside: through which machines, at which address, over TLS. */
package org.banjie.access.proxy;
