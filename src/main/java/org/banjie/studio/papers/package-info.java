/** What a printed paper says, changed block by block beside a picture of how it comes out in a made-up case. */
package org.banjie.studio.papers;
