resource "aws_eks_node_group" "spot" {
  capacity_type  = "SPOT"
  instance_types = ["m6i.large"] # expect: eks-spot-single-type
  scaling_config {
    min_size     = 2
    max_size     = 20
    desired_size = 2
  }
}

resource "aws_eks_node_group" "default" { # expect: eks-spot-single-type
  capacity_type = "SPOT"
  scaling_config {
    min_size     = 2
    max_size     = 20
    desired_size = 2
  }
}
