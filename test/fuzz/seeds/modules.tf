variable "sg" { default = "sg-1" }
locals {
  pools = { big = { instance_types = ["m6i.4xlarge"], max_size = 9 } }
}
module "asg" {
  source  = "terraform-aws-modules/autoscaling/aws"
  version = "~> 6.5"
  name = "web"
  min_size = 1
  max_size = 5
  desired_capacity = 2
  health_check_type = "ELB"
  vpc_zone_identifier = ["subnet-1", "subnet-2"]
  target_group_arns = module.alb.target_group_arns
  instance_type = "m5.large"
  image_id = "ami-1"
  block_device_mappings = [{ device_name = "/dev/xvda", ebs = { volume_size = 20, volume_type = "gp2" } }]
  use_mixed_instances_policy = true
  mixed_instances_policy = {
    instances_distribution = { on_demand_base_capacity = 1, spot_allocation_strategy = "capacity-optimized" }
    override = [{ instance_type = "m5.xlarge", weighted_capacity = "2" }, { instance_type = "m5a.xlarge" }]
  }
  scaling_policies = {
    cpu = {
      policy_type = "TargetTrackingScaling"
      target_tracking_configuration = {
        predefined_metric_specification = { predefined_metric_type = "ASGAverageCPUUtilization" }
        target_value = 50.0
      }
    }
    step = { policy_type = "StepScaling", adjustment_type = "ChangeInCapacity", step_adjustment = [{ scaling_adjustment = 1, metric_interval_lower_bound = 0 }] }
  }
  schedules = { night = { min_size = 0, max_size = 1, desired_capacity = 0, recurrence = "0 18 * * 1-5" } }
}
module "alb" {
  source = "terraform-aws-modules/alb/aws"
  version = "8.7.0"
  subnets = ["a", "b"]
  target_groups = [{ backend_protocol = "http", backend_port = 80, health_check = { interval = 15, path = "/x" } }]
  http_tcp_listeners = [{ port = 80, protocol = "HTTP", target_group_index = 0 }]
}
module "alb9" {
  source = "terraform-aws-modules/alb/aws"
  subnets = ["a", "b"]
  listeners = { web = { port = 80, protocol = "HTTP", forward = { target_group_key = "inst" }, rules = { a = { actions = [{ forward = { target_group_key = "inst" } }] } } } }
  target_groups = { inst = { protocol = "HTTP", port = 80, target_type = "instance" } }
}
resource "aws_autoscaling_attachment" "x" {
  autoscaling_group_name = module.asg.autoscaling_group_name
  lb_target_group_arn = module.alb9.target_groups["inst"].arn
}
module "eks" {
  source = "terraform-aws-modules/eks/aws"
  version = "~> 20.0"
  cluster_name = "c"
  cluster_version = "1.31"
  subnet_ids = ["s1"]
  eks_managed_node_group_defaults = { instance_types = ["m5.large"] }
  eks_managed_node_groups = merge({ web = { min_size = 2, max_size = 6, capacity_type = "SPOT" } }, local.pools)
  self_managed_node_groups = { own = { instance_type = "c5.large", max_size = 4 } }
  fargate_profiles = { d = { selectors = [{ namespace = "default" }] } }
}
module "ec2" {
  source = "terraform-aws-modules/ec2-instance/aws"
  version = "~> 5.0"
  for_each = toset(["a", "b"])
  instance_type = "t3.small"
  root_block_device = [{ volume_type = "gp2", volume_size = 30 }]
}
module "fn" {
  source = "terraform-aws-modules/lambda/aws"
  function_name = "f"
  runtime = "python3.12"
  memory_size = 512
  event_source_mapping = { q = { event_source_arn = "arn:aws:sqs:eu-west-1:1:q", batch_size = 10 } }
}
module "ecs" {
  source = "terraform-aws-modules/ecs/aws"
  version = "~> 5.0"
  cluster_name = "cl"
  fargate_capacity_providers = { FARGATE = { default_capacity_provider_strategy = { weight = 50 } } }
  services = {
    api = {
      cpu = 512
      memory = 1024
      desired_count = 3
      container_definitions = { app = { cpu = 256, memory = 512, essential = true, port_mappings = [{ containerPort = 80 }] } }
      load_balancer = { service = { target_group_arn = module.alb9.target_groups["inst"].arn, container_name = "app", container_port = 80 } }
      subnet_ids = ["s1"]
    }
  }
}
module "svc" {
  source = "terraform-aws-modules/ecs/aws//modules/service"
  cluster_arn = module.ecs.cluster_arn
  name = "solo"
  autoscaling_max_capacity = 4
}
