include "root" {
  path = find_in_parent_folders("root.hcl")
}
locals {
  size = { dev = 1, prod = 4 }
}
terraform {
  source = "tfr:///terraform-aws-modules/autoscaling/aws?version=8.0.0"
}
dependency "vpc" {
  config_path = "../vpc"
}
inputs = {
  name                = "web-${local.size["dev"]}"
  max_size            = local.size["prod"]
  vpc_zone_identifier = dependency.vpc.outputs.subnets
}
