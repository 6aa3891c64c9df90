resource "aws_placement_group" "near" {
  name     = "near"
  strategy = "cluster"
}

resource "aws_autoscaling_group" "compute" {
  min_size           = 4
  max_size           = 4
  placement_group    = aws_placement_group.near.id
  availability_zones = ["us-east-1a"]
}

resource "aws_placement_group" "apart" {
  name     = "apart"
  strategy = "spread"
}

resource "aws_autoscaling_group" "quorum" {
  min_size           = 3
  max_size           = 21
  placement_group    = aws_placement_group.apart.id
  availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]
}

# Their zones are not known.
resource "aws_autoscaling_group" "elsewhere" {
  min_size            = 3
  max_size            = 30
  placement_group     = aws_placement_group.near.id
  vpc_zone_identifier = ["subnet-1", "subnet-2"]
}
