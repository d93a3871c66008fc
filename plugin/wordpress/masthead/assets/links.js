// The list of profile links: lines are added and removed, and each says what it is understood to be
// while it is typed. The server has the words; nothing of an answer becomes markup.
( function () {
	const data = window.mastheadLinks;
	const delay = 300;

	async function ask( route, values ) {
		const response = await fetch( data.url + route, {
			method: 'POST',
			credentials: 'same-origin',
			headers: { 'Content-Type': 'application/json', 'X-WP-Nonce': data.nonce },
			body: JSON.stringify( values ),
		} );
		if ( ! response.ok ) {
			throw new Error( String( response.status ) );
		}
		return response.json();
	}

	function say( line, words, good ) {
		const says = line.querySelector( '.masthead-says' );
		says.textContent = words;
		says.dataset.good = good;
	}

	async function look( lines ) {
		const typed = lines.map( ( line ) => line.querySelector( 'input' ).value.trim() );
		lines.forEach( ( line, at ) => typed[ at ] || say( line, '', '' ) );
		const asked = lines.filter( ( line, at ) => typed[ at ] );
		const links = typed.filter( Boolean );
		if ( ! links.length ) {
			return;
		}
		let answers = null;
		try {
			answers = await ask( 'links', { links } );
		} catch ( failure ) {
			asked.forEach( ( line ) => say( line, data.failed, 'no' ) );
			return;
		}
		asked.forEach( ( line, at ) => {
			// An answer to what has been typed over is late.
			if ( line.querySelector( 'input' ).value.trim() === links[ at ] ) {
				say( line, answers[ at ].says, answers[ at ].good ? 'yes' : 'no' );
			}
		} );
	}

	function begin( list, line ) {
		const input = line.querySelector( 'input' );
		let waiting = 0;
		input.addEventListener( 'input', () => {
			clearTimeout( waiting );
			waiting = setTimeout( () => look( [ line ] ), delay );
		} );
		const remove = document.createElement( 'button' );
		remove.type = 'button';
		remove.className = 'button-link masthead-remove';
		remove.textContent = data.remove;
		remove.addEventListener( 'click', () => {
			if ( list.children.length > 1 ) {
				( line.nextElementSibling || line.previousElementSibling ).querySelector( 'input' ).focus();
				line.remove();
			} else {
				input.value = '';
				say( line, '', '' );
			}
			// For the form's own watch over changes that are not saved.
			list.dispatchEvent( new Event( 'change', { bubbles: true } ) );
		} );
		line.insertBefore( remove, line.querySelector( '.masthead-says' ) );
	}

	function add( list ) {
		const line = list.lastElementChild.cloneNode( true );
		line.querySelectorAll( '.masthead-remove' ).forEach( ( button ) => button.remove() );
		line.querySelector( 'input' ).value = '';
		say( line, '', '' );
		list.append( line );
		begin( list, line );
		line.querySelector( 'input' ).focus();
	}

	async function preview( field, output ) {
		const title = document.querySelector( '#masthead_job_title' );
		const inputs = [ ...field.querySelectorAll( 'li input' ) ];
		const links = inputs.map( ( input ) => input.value.trim() ).filter( Boolean );
		const { kind, id } = field.dataset;
		try {
			const values = { kind, id: Number( id ), job_title: title ? title.value : '', links };
			output.textContent = ( await ask( 'preview', values ) ).change || data.same;
		} catch ( failure ) {
			output.textContent = data.failed;
		}
	}

	function addPreview( field ) {
		const button = document.createElement( 'button' );
		button.type = 'button';
		button.className = 'button masthead-preview';
		button.textContent = data.preview;
		const output = document.createElement( 'pre' );
		output.className = 'masthead-change';
		output.setAttribute( 'role', 'status' );
		button.addEventListener( 'click', () => preview( field, output ) );
		field.append( button, output );
	}

	document.querySelectorAll( '.masthead-links' ).forEach( ( field ) => {
		const list = field.querySelector( 'ul' );
		const lines = [ ...list.children ];
		lines.forEach( ( line ) => begin( list, line ) );
		const button = document.createElement( 'button' );
		button.type = 'button';
		button.className = 'button masthead-add';
		button.textContent = data.add;
		button.addEventListener( 'click', () => list.children.length < data.most && add( list ) );
		list.after( button );
		addPreview( field );
		look( lines );
	} );
} )();
