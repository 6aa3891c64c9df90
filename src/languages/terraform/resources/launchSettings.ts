/** The parts that launch templates, launch configurations and instances share → model. */
import type { CapacityReservationSettings, CpuOptions, MarketOptions, MetadataOptions, NetworkInterfaceSettings } from '../../../core/model/launchSettings';
import type { Value } from '../../../core/model/value';
import { toPresence } from '../../presence';
import { withDefault } from '../fields';
import type { Fields } from '../fields';

export function readMetadataOptions(fields: Fields): MetadataOptions | undefined {
	const [options] = fields.blocks('metadata_options');
	return options && {
		httpTokens: options.text('http_tokens'),
		httpPutResponseHopLimit: options.number('http_put_response_hop_limit'),
		httpEndpoint: options.text('http_endpoint'),
		instanceMetadataTags: options.text('instance_metadata_tags'),
		range: options.range,
	};
}

export function readCpuOptions(fields: Fields): CpuOptions | undefined {
	const options = fields.block('cpu_options');
	const coreCount = options.number('core_count') ?? fields.number('cpu_core_count');
	const threadsPerCore = options.number('threads_per_core') ?? fields.number('cpu_threads_per_core');
	return coreCount === undefined && threadsPerCore === undefined ? undefined : { coreCount, threadsPerCore };
}

export function readCapacityReservation(fields: Fields): CapacityReservationSettings | undefined {
	const [specification] = fields.blocks('capacity_reservation_specification');
	if (specification === undefined) { return undefined; }
	const target = specification.block('capacity_reservation_target');
	return {
		capacityReservationPreference: specification.text('capacity_reservation_preference'),
		capacityReservationId: target.reference('capacity_reservation_id'),
		capacityReservationResourceGroupArn: target.reference('capacity_reservation_resource_group_arn'),
	};
}

/** A block without a type means Spot Instances. */
export function readMarket(fields: Fields, source: string): MarketOptions {
	const [market] = fields.blocks('instance_market_options');
	const spot = market?.block('spot_options');
	return {
		marketType: market === undefined ? undefined : withDefault(market, market.text('market_type'), { fallback: 'spot', source }),
		spotMaxPriceUsdPerHour: spot?.number('max_price'),
		instanceInterruptionBehavior: spot?.text('instance_interruption_behavior'),
	};
}

/** @param name of the blocks */
export function readNetworkInterfaces(fields: Fields, name: string): readonly NetworkInterfaceSettings[] {
	return fields.blocks(name).map((block) => ({
		deviceIndex: block.number('device_index'),
		networkInterfaceId: block.reference('network_interface_id'),
		subnet: block.reference('subnet_id'),
		securityGroups: block.references('security_groups'),
		associatePublicIpAddress: block.boolean('associate_public_ip_address'),
		range: block.range,
	}));
}

export function readUserData(fields: Fields, source: string): Value<boolean> {
	const written = toPresence(fields.text('user_data'), 'user_data') ?? toPresence(fields.text('user_data_base64'), 'user_data_base64');
	return withDefault(fields, written, { fallback: false, source });
}
